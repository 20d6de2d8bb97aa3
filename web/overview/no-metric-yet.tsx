import type { ReactNode } from 'react'
import { useHere, useMay } from '../frame/session.ts'
import { RegisterExample } from '../metrics/register-example.tsx'
import { EnterSample } from '../sample/enter-sample.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import css from './overview.module.css'

/** Until a metric is agreed, nothing here can say whether the work did anything: the next step, by role. */
export function NoMetricYet(): ReactNode {
  const { workspace } = useHere()
  const may = useMay()
  const mayPropose = workspace.permissions.proposeMetrics
  return (
    <div className={css.section}>
      <Card>
        <Empty
          title="No metric is agreed yet."
          action={
            mayPropose ? (
              <div className={css.choices}>
                <LinkButton to="/metrics/new" variant="primary">
                  Choose the first metric
                </LinkButton>
                {may('admin') && !workspace.isSample ? <EnterSample /> : null}
              </div>
            ) : (
              <LinkButton to="/metrics">See the metrics under way</LinkButton>
            )
          }
          example={<RegisterExample />}
        >
          {mayPropose
            ? 'A metric that a stakeholder has agreed to stands here with its value, its target and its course.'
            : 'A manager proposes metrics, and the stakeholders they name agree. Agreed metrics stand here.'}
        </Empty>
      </Card>
    </div>
  )
}
