/** What the build knows and writes into the page. */

/** Version of the page, from package.json. */
declare const __VERSION__: string
/** site: many files on a web server; single: one file with everything in it, but what reads pictures; scan: that too. */
declare const __FORM__: 'site' | 'single' | 'scan'
/** Where the part is that reads pages that are pictures: to be loaded when it is needed, in the page itself, or in another edition only. */
declare const __PICTURES__: 'load' | 'inside' | 'none'
/** The single file that lies beside the site; null in the single file itself and on the development server. */
declare const __OFFLINE_FILE__: { readonly bytes: number; readonly sha256: string } | null
/** The licences of what is shipped, as JSON, deflated, in the alphabet of addresses: a third of the text itself. */
declare const __LICENCES__: string
/** A file deflated, in base 64. */
declare module '*?packed' {
  const packed: string
  export default packed
}
