import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Kind } from '../manipulatives/define'
import { loadAllKinds, loadedKinds } from '../manipulatives/registry'
import { ModelGroup } from '../ui/ModelGroup'
import { ModelsLayout } from '../ui/ModelsLayout'
import { Notice } from '../ui/Notice'
import { Spoken } from '../ui/Spoken'
import { LiveModel } from './LiveModel'
import { GROUPS } from './trayPieces'

interface Said {
  readonly text: string
  readonly isRefusal: boolean
}

/** Every manipulative live, with what it is for: where a teacher looks one up, or finds a new one. */
export function Models() {
  const [, navigate] = useLocation()
  const [kinds, setKinds] = useState<readonly Kind[]>([])
  const [said, setSaid] = useState<Said | null>(null)

  useEffect(() => {
    // Without a network those that came before are shown.
    void loadAllKinds()
      .catch(() => undefined)
      .then(() => setKinds(loadedKinds()))
  }, [])

  // A refusal stays long enough to be read out, then makes room.
  useEffect(() => {
    if (!said?.isRefusal) return
    const timer = setTimeout(() => setSaid(null), 6000)
    return () => clearTimeout(timer)
  }, [said])

  const groups = GROUPS.flatMap((group) => {
    const members = kinds.filter((kind) => kind.group === group)
    const name = group.charAt(0).toUpperCase() + group.slice(1)
    return members.length === 0 ? [] : [{ id: `group-${group.replace(' ', '-')}`, label: name, members }]
  })
  return (
    <>
      <ModelsLayout
        heading="All the models"
        groups={groups}
        onGroup={(id) => {
          const heading = document.getElementById(id)?.querySelector('h2')
          heading?.scrollIntoView({ block: 'start' })
          heading?.focus({ preventScroll: true })
        }}
        onLibrary={() => navigate('/')}
        onFreeBoard={() => navigate('/board')}
      >
        {groups.map(({ id, label, members }) => (
          <ModelGroup key={id} id={id} name={label}>
            {members.map((kind) => (
              <LiveModel
                key={kind.kind}
                kind={kind}
                onSaid={(text, isRefusal) => setSaid({ text, isRefusal })}
              />
            ))}
          </ModelGroup>
        ))}
      </ModelsLayout>
      <Notice message={said?.isRefusal ? said.text : null} />
      <Spoken message={said && !said.isRefusal ? said.text : ''} />
    </>
  )
}
