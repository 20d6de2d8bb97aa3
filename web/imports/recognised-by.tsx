import type { Understood } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'

/** Why the file was taken for what it is, as one sentence. */
export function RecognisedBy({ understood }: { understood: Understood }): ReactNode {
  const { recognisedBy, tool } = understood
  if (tool === 'generic') return 'No known tool writes these columns.'
  if (recognisedBy.length === 0) return 'Recognised by the shape of its table.'
  return (
    <>
      {recognisedBy.length === 1 ? 'Recognised by its column ' : 'Recognised by its columns '}
      {recognisedBy.map((label, at) => (
        <span key={label}>
          {at === 0 ? '' : at === recognisedBy.length - 1 ? ' and ' : ', '}
          <bdi>{label}</bdi>
        </span>
      ))}
      .
    </>
  )
}
