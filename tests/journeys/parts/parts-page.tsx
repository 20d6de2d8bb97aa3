import '@fontsource-variable/inter/wght.css'
import { MantineProvider } from '@mantine/core'
import '@mantine/core/styles/default-css-variables.css'
import { addDays } from '@upshot/shared/calendar/day'
import type { LineData } from '@upshot/web/charts/line-data.ts'
import type { Mark } from '@upshot/web/charts/merge-marks.ts'
import { MetricAndWorkChart } from '@upshot/web/charts/metric-and-work-chart.tsx'
import { StackedBars } from '@upshot/web/charts/stacked-bars.tsx'
import '@upshot/web/theme/mantine.css'
import { mantineTheme, mantineVariables } from '@upshot/web/theme/mantine-theme.ts'
import '@upshot/web/theme/theme.css'
import { Button } from '@upshot/web/ui/button.tsx'
import { LocaleProvider } from '@upshot/web/ui/locale.tsx'
import { SelectField } from '@upshot/web/ui/select-field.tsx'
import { listenForShortcuts, useShortcut } from '@upshot/web/ui/shortcuts.ts'
import { SidePanel } from '@upshot/web/ui/side-panel.tsx'
import { TextField } from '@upshot/web/ui/text-field.tsx'
import { ToastRegion } from '@upshot/web/ui/toast-region.tsx'
import { showToast } from '@upshot/web/ui/toasts.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** A page with the parts whose behaviour only a browser can show. Loaded by `parts.test.ts`. */
const months = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']
const data: LineData = {
  from: '2026-01-01',
  to: '2026-04-20',
  points: months.map((day, at) => ({ day, label: `Month ${at + 1}`, value: 100 + at * 20 })),
  runningFrom: '2026-04-01',
  target: [{ from: '2026-01-01', to: '2026-12-31', value: 130 }],
}
const marks: Mark[] = [
  { id: 'a', day: '2026-01-10', title: 'GraphQL in anger', family: 'speaking', reach: 120 },
  { id: 'b', day: '2026-01-11', title: 'GraphQL again', family: 'speaking', reach: null },
  { id: 'c', day: '2026-03-15', title: 'Keynote', family: 'speaking', reach: 900 },
  { id: 'd', day: addDays('2026-03-15', 4), title: 'First API call', family: 'teaching', reach: 18 },
]
const unit = { style: 'number', word: 'keys' } as const
const source = { source: 'Counted by the gateway', version: 'agreed v2', asOf: '20 Apr 2026' }

function Page(): ReactNode {
  const [open, setOpen] = useState<readonly Mark[] | null>(null)
  const [said, setSaid] = useState('nothing')
  useEffect(listenForShortcuts, [])
  useShortcut('n', () => setSaid('pressed n'), 'Say so')
  return (
    <main>
      <h1>Parts</h1>
      <p data-testid="said">{said}</p>
      <TextField label="Title" />
      <Button onClick={() => showToast({ message: 'Logged.', undo: () => setSaid('undone') })}>Log</Button>
      <MetricAndWorkChart
        title="Activated keys"
        data={data}
        unit={unit}
        valueLabel="Activated keys"
        marks={marks}
        onOpen={setOpen}
        source={source}
      />
      <StackedBars
        title="What we did"
        buckets={['Jan', 'Feb']}
        series={[
          { key: 's', label: 'Speaking', paint: 'speaking', values: [3, 5] },
          { key: 'w', label: 'Writing', paint: 'writing', values: [1, null] },
        ]}
        unit={{ style: 'number', word: 'activities' }}
        source={source}
      />
      {open === null ? null : (
        <SidePanel title={`${open.length} activities`} onClose={() => setOpen(null)}>
          <SelectField label="Kind" choices={[{ value: 'talk', label: 'Talk' }]} />
          {open.map(mark => (
            <p key={mark.id}>{mark.title}</p>
          ))}
        </SidePanel>
      )}
      <ToastRegion />
    </main>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(
  <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} defaultColorScheme="auto">
    <LocaleProvider value={{ locale: 'en-GB', timeZone: 'UTC', weekStartsOn: 1, currency: 'EUR' }}>
      <Page />
    </LocaleProvider>
  </MantineProvider>,
)
