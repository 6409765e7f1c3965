import type { LabelMark } from './labelMarks'

/** A label in the wording of the form, and in that of the report where it is another. */
export const LabelWords = ({ label, mark }: { label: string; mark: LabelMark | undefined }) => (
  <>
    <span>{label}</span>
    {mark?.printed && <small className="printed">写成“{mark.printed}”</small>}
  </>
)

/** What a label cell carries when a finding speaks of it. @param chosen key of the chosen finding. */
export const labelProps = (mark: LabelMark | undefined, chosen: string | null) =>
  mark && {
    'data-severity': mark.severity,
    'data-label-of': mark.finding,
    'data-chosen': mark.finding === chosen ? 'label' : undefined,
    title: mark.printed ? `报告写：${mark.printed}` : mark.message,
  }
