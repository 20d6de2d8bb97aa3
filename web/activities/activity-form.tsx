import { useQuery } from '@tanstack/react-query'
import type { Kind } from '@upshot/shared/activities/kind'
import { mayUseTeam } from '@upshot/shared/activities/may-edit-activity'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { activityStatuses } from '@upshot/shared/activities/vocabulary'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { useHere, useToday } from '../frame/session.ts'
import { currentMembersQuery, currentTeamsQuery } from '../people/queries.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import type { Choice } from '../ui/field-props.ts'
import { Notice } from '../ui/notice.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import css from './activity-form.module.css'
import { type ActivityValues, withKind } from './activity-form-values.ts'
import { statusWords, wordOfKey } from './activity-words.ts'
import { ContributorsField } from './contributors-field.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { EffortFields } from './effort-fields.tsx'
import { FirstReadingsField } from './first-readings-field.tsx'
import { PlaceFields } from './place-fields.tsx'
import { duplicatesQuery, topicsQuery } from './queries.ts'
import { useSettled } from './use-settled.ts'
import { withCurrent } from './with-current.ts'

export interface ActivityFormProps {
  values: ActivityValues
  kinds: readonly Kind[]
  errors: Readonly<Record<string, string>>
  problem: string | null
  busy: boolean
  /** The verb of the button. */
  action: string
  /** An activity that is there already; its readings are recorded on its page. */
  existingId?: string | undefined
  /** Above the buttons: what somebody else changed meanwhile. */
  notice?: ReactNode
  onChange: (values: ActivityValues) => void
  onSubmit: () => void
  onCancel: () => void
}

export function ActivityForm(props: ActivityFormProps): ReactNode {
  const { values, kinds, errors, problem, busy, action, existingId, onChange } = props
  const { person, workspace } = useHere()
  const today = useToday()
  const members = useQuery(currentMembersQuery).data?.items ?? []
  const teams = useQuery(currentTeamsQuery).data?.items ?? []
  const topics = useQuery(topicsQuery).data?.items ?? []
  const url = useSettled(values.url.trim())
  const isAddress = URL.canParse(url)
  const duplicates = useQuery({ ...duplicatesQuery(url, existingId), enabled: isAddress }).data?.items ?? []
  const kind = findKind(kinds, values.kind)
  const actor = { personId: person.id, role: workspace.role, teamIds: workspace.teams.map(({ id }) => id) }
  const set = (part: Partial<ActivityValues>): void => onChange({ ...values, ...part })

  function changeKind(key: string | null): void {
    const next = key === null ? undefined : findKind(kinds, key)
    if (next !== undefined) onChange(withKind(values, kind, next))
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    props.onSubmit()
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    const isChord = event.ctrlKey || event.metaKey
    // In a form this long, Enter in a field is meant for the field: it chooses from its list or does nothing.
    if (isChord || event.target instanceof HTMLInputElement) event.preventDefault()
    if (isChord) props.onSubmit()
  }

  return (
    <form noValidate className={css.form} onSubmit={submit} onKeyDown={key}>
      <Card title="What it was">
        <div className={css.grid}>
          <TextField
            className={css.whole}
            label="Title"
            name="title"
            required
            maxLength={300}
            value={values.title}
            error={errors.title}
            onChange={event => set({ title: event.currentTarget.value })}
          />
          <SelectField
            label="Kind"
            name="kind"
            searchable
            value={values.kind}
            error={errors.kind}
            choices={kindChoices(kinds, values.kind)}
            onChange={changeKind}
          />
          {kind === undefined || kind.settings.length === 0 ? (
            <span />
          ) : (
            <SelectField
              label="Setting"
              name="setting"
              clearable
              placeholder="Not said"
              value={values.setting}
              error={errors.setting}
              choices={kind.settings.map(key => ({ value: key, label: wordOfKey(key) }))}
              onChange={setting => set({ setting })}
            />
          )}
          <DateField
            label="Date"
            name="date"
            required
            today={today}
            value={values.date}
            error={errors.date}
            onChange={date => set({ date, ...statusFor(values, date, today) })}
          />
          <SelectField
            label="Status"
            name="status"
            value={values.status}
            error={errors.status}
            choices={activityStatuses.map(status => ({ value: status, label: statusWords[status].word }))}
            onChange={value => set({ status: activityStatuses.find(status => status === value) ?? values.status })}
          />
          <TextField
            className={css.whole}
            label="Link"
            name="url"
            type="url"
            description={kind?.expectsUrl === true ? `Where the ${kind.name.toLowerCase()} can be seen.` : undefined}
            placeholder="https://"
            value={values.url}
            error={errors.url}
            onChange={event => set({ url: event.currentTarget.value })}
          />
          {duplicates.length === 0 ? null : (
            <div className={css.whole}>
              <DuplicateNotice items={duplicates} hint="Save it only if this was another occasion." />
            </div>
          )}
          <div className={css.whole}>
            <TagsField
              label="Topics"
              name="topics"
              placeholder={values.topics.length === 0 ? 'Type and press Enter' : undefined}
              value={values.topics}
              error={errors.topics}
              suggestions={topics.map(({ topic }) => topic)}
              onChange={next => set({ topics: next })}
            />
          </div>
        </div>
      </Card>

      <Card title="Who">
        <div className={css.grid}>
          <SelectField
            className={css.third}
            label="Owner"
            name="ownerId"
            searchable
            value={values.ownerId}
            error={errors.ownerId}
            choices={members.map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={ownerId => set({ ownerId: ownerId ?? values.ownerId })}
          />
          <SelectField
            className={css.third}
            label="Role of the owner"
            name="role"
            value={values.role}
            error={errors.role}
            choices={withCurrent(
              (kind?.roles ?? []).map(role => ({ value: role, label: wordOfKey(role) })),
              values.role,
            )}
            onChange={role => set({ role: role ?? values.role })}
          />
          <SelectField
            className={css.third}
            label="Team"
            name="teamId"
            clearable
            placeholder="None"
            value={values.teamId}
            error={errors.teamId}
            choices={teams
              .filter(({ id }) => id === values.teamId || mayUseTeam(actor, id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={teamId => set({ teamId })}
          />
          <div className={css.whole}>
            <ContributorsField
              values={values.contributors}
              members={members}
              kind={kind}
              ownerId={values.ownerId}
              error={errors.contributors}
              onChange={contributors => set({ contributors })}
            />
          </div>
          <div className={css.whole}>
            <CheckboxField
              label="Private"
              description="Only the owner sees it, not even an admin does. It counts in no figure that others see."
              checked={values.isPrivate}
              error={errors.isPrivate}
              onChange={event => set({ isPrivate: event.currentTarget.checked })}
            />
          </div>
        </div>
      </Card>

      <PlaceFields values={values} errors={errors} kind={kind} onChange={set} />

      {existingId === undefined && kind !== undefined ? (
        <Card
          title="What was counted"
          note="As far as it is known. More can be recorded later, and earlier readings stay."
        >
          <FirstReadingsField
            kind={kind}
            values={values.readings}
            error={errors.readings}
            onChange={readings => set({ readings })}
          />
        </Card>
      ) : null}

      <EffortFields values={values} errors={errors} kind={kind} onChange={set} />

      {props.notice}
      {problem === null ? null : (
        <Notice tone="failure" announce>
          {problem}
        </Notice>
      )}
      <div className={css.buttons}>
        <Button variant="primary" type="submit" busy={busy} keyHint="mod+enter">
          {action}
        </Button>
        <Button onClick={props.onCancel}>Cancel</Button>
      </div>
    </form>
  )
}

function kindChoices(kinds: readonly Kind[], current: string): Choice[] {
  return kinds.filter(kind => kind.key === current || !kind.hidden).map(kind => ({ value: kind.key, label: kind.name }))
}

/** Done and planned follow the date; what somebody set apart from it stays. */
function statusFor(
  values: ActivityValues,
  date: string | null,
  today: string,
): Partial<Pick<ActivityValues, 'status'>> {
  if (date === null || (values.status !== 'done' && values.status !== 'planned')) return {}
  return { status: date > today ? 'planned' : 'done' }
}
