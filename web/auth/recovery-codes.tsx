import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { saveAs } from '../ui/save-as.ts'
import css from './security.module.css'

/** Shown once: with copying and saving, since nobody writes down ten codes. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }): ReactNode {
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setCopied('yes')
    } catch {
      // No clipboard without https.
      setCopied('refused')
    }
  }

  function download(): void {
    const text = `Upshot recovery codes for ${location.host}. Each works once.\n\n${codes.join('\n')}\n`
    saveAs(new Blob([text], { type: 'text/plain' }), 'upshot-recovery-codes.txt')
  }

  return (
    <div className={css.steps}>
      <p>
        If your phone is lost, one of these signs you in instead of the app. Each works once. They are shown only now.
      </p>
      <ul className={css.codes} aria-label="Recovery codes">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={css.buttons}>
        <Button
          icon={copied === 'yes' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {copied === 'yes' ? 'Copied' : 'Copy'}
        </Button>
        <Button icon={<IconDownload size={16} aria-hidden />} onClick={download}>
          Save as a file
        </Button>
      </div>
      {copied === 'refused' ? (
        <Notice tone="warning" announce>
          This browser does not let the page copy. Save the codes as a file, or select them above.
        </Notice>
      ) : null}
    </div>
  )
}
