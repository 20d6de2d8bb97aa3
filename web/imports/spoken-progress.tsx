import { type ReactNode, useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'

const everyMs = 5_000

/** Progress for screen readers, at most every five seconds: who hears every percent hears nothing else. */
export function SpokenProgress({ text }: { text: string }): ReactNode {
  const [spoken, setSpoken] = useState(text)
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), everyMs)
    return () => clearInterval(timer)
  }, [])
  return (
    <div role="status">
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </div>
  )
}
