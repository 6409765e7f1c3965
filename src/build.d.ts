/** What the build knows and writes into the page. */

/** Version of the page, from package.json. */
declare const __VERSION__: string
/** site: many files on a web server; single: one file with everything in it. */
declare const __FORM__: 'site' | 'single'
/** The single file that lies beside the site; null in the single file itself and on the development server. */
declare const __OFFLINE_FILE__: { readonly bytes: number; readonly sha256: string } | null
/** The licences of what is shipped, as JSON, deflated, in the alphabet of addresses: a third of the text itself. */
declare const __LICENCES__: string
