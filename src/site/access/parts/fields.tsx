import type { Child } from 'hono/jsx'
import { longest, shortest } from '../../../access/passwords.js'
import type { View } from '../../view.js'
import { formField } from '../forms.js'

/** Stands in every changing form. */
export function FormToken({ v }: { v: View }) {
  return <input type="hidden" name={formField} value={v.viewer?.token()} />
}

interface FieldProps {
  id: string
  label: string
  children: Child
}

/** A control under its name. */
export function Field({ id, label, children }: FieldProps) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {children}
    </p>
  )
}

/** What went wrong, said at once to who does not see it. */
export function Problem({ text }: { text: string | null }) {
  return text === null ? null : (
    <p class="problem" role="alert">
      {text}
    </p>
  )
}

/** Takes a password that is to be one from now on. */
export function NewPassword({ id, needed }: { id: string; needed: boolean }) {
  return (
    <input
      id={id}
      name="password"
      type="password"
      autocomplete="new-password"
      dir="auto"
      minlength={shortest}
      maxlength={longest}
      required={needed}
    />
  )
}
