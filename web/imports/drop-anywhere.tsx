import { type ReactNode, useEffect, useState } from 'react'
import css from './imports-page.module.css'

/** Takes files dropped anywhere on the page, so that nobody has to aim. */
export function DropAnywhere({ onFiles }: { onFiles: (files: readonly File[]) => void }): ReactNode {
  const [over, setOver] = useState(false)

  useEffect(() => {
    // Enter and leave come in pairs for each element that is crossed.
    let depth = 0
    function enter(event: DragEvent): void {
      if (!hasFiles(event)) return
      depth += 1
      setOver(true)
    }
    function leave(event: DragEvent): void {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    function dragOver(event: DragEvent): void {
      // Otherwise the browser would leave this page and show the file.
      if (hasFiles(event)) event.preventDefault()
    }
    function drop(event: DragEvent): void {
      depth = 0
      setOver(false)
      // A drop zone of its own has taken it already.
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFiles(files)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dragover', dragOver)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dragover', dragOver)
      window.removeEventListener('drop', drop)
    }
  }, [onFiles])

  return over ? (
    <div className={css.over} aria-hidden>
      <p>Drop it here to import it</p>
    </div>
  ) : null
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}
