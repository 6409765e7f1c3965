/**
 * The page's content policy binds this worker too, but Firefox 115 lets an EventSource out of it all the same.
 * Nothing here needs one.
 */
export const seal = (): void => {
  Reflect.deleteProperty(self, 'EventSource')
}
