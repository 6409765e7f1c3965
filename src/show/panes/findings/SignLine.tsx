/** At the end of the printed sheet. */
export const SignLine = () => (
  <p className="sign-line">
    <span>核对人：</span>
    <span>复核人：</span>
    <span>日期：</span>
  </p>
)
