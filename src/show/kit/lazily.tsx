import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'

interface Stead {
  /** Stands there until the code has come. */
  readonly waiting?: ReactNode
  /** Stands there where the code does not come. */
  readonly missing?: ComponentType
}

const Nothing = () => null

/**
 * A part of the page whose code comes after the first screen, and what fetches it beforehand.
 * Where the code is here already the part stands there at once, without the pause that React makes for what it waited for.
 */
export const lazily = <Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  { waiting = null, missing = Nothing }: Stead = {},
): readonly [Part: ComponentType<Props>, warm: () => void] => {
  let here: Module | null = null
  const loadOnce = async () => {
    here ??= await load()
    return here
  }
  const waitFor = () =>
    lazy<ComponentType<object>>(() =>
      loadOnce().then(
        module => ({ default: pick(module) as ComponentType<object> }),
        () => {
          // Asked for again where the part next comes on the page: the network may be back.
          Waiting = waitFor()
          return { default: missing }
        },
      ),
    )
  let Waiting = waitFor()
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, where its module begins
  const Part = (props: Props) => {
    // Once for each place on the page: a part that is swapped for itself would forget what was typed in it.
    const [Shown] = useState(() => (here ? (pick(here) as ComponentType<object>) : Waiting))
    return (
      <Suspense fallback={waiting}>
        <Shown {...props} />
      </Suspense>
    )
  }
  return [Part, () => void loadOnce().catch(() => {})]
}
