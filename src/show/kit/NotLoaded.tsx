/** In place of a part of the page that did not come. */
export const NotLoaded = () => <p className="dialog-lead">没有加载出来，请刷新页面再试</p>
