import { Blocks, FolderOpen, PencilRuler, SlidersHorizontal } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Lesson } from '../lesson/lesson'
import { readFileText } from '../storage/fileDoor'
import { useLibrary } from '../stores/library'
import { useSaving } from '../stores/saving'
import { useSettings } from '../stores/settings'
import { ActionTile } from '../ui/ActionTile'
import { ChromeButton } from '../ui/ChromeButton'
import { DropArea } from '../ui/DropArea'
import { LessonCard } from '../ui/LessonCard'
import { LibraryLayout } from '../ui/LibraryLayout'
import { Notice } from '../ui/Notice'
import { ProblemList } from '../ui/ProblemList'
import { SettingsPanel } from '../ui/SettingsPanel'
import { BoardThumbnail } from './BoardThumbnail'
import { handOverBoard, mostBytesOf, saysBoard } from './incomingBoard'
import { type Updates, useUpdate } from './useUpdate'

/** Where a teacher begins: the lessons, a file, or a board. */
export function Library({ updates }: { updates: Updates }) {
  const update = useUpdate(updates)
  const { lessons, refused, load, openText, refuse, forgive } = useLibrary()
  const [, navigate] = useLocation()
  const picker = useRef<HTMLInputElement>(null)

  const { sessions, listSessions } = useSaving()
  const { settings, change } = useSettings()
  const [isSetting, setIsSetting] = useState(false)

  useEffect(() => {
    void load()
    void listSessions()
  }, [load, listSessions])

  async function open(file: File): Promise<void> {
    const read = await readFileText(file, mostBytesOf(file.name))
    if (read.ok && saysBoard(read.text)) {
      handOverBoard({ name: file.name, text: read.text })
      return navigate('/board')
    }
    if (!read.ok) return refuse(file.name, [{ place: 'The whole file', sentence: read.reason, remedy: '' }])
    const lesson = await openText(file.name, read.text)
    if (lesson) navigate(`/teach/${lesson.metadata.id}`)
  }

  return (
    <>
      <LibraryLayout
        heading="Lessons"
        corner={
          <>
            <ChromeButton
              label="All the models"
              Icon={Blocks}
              look="quiet"
              onPress={() => navigate('/manipulatives')}
            />
            <ChromeButton
              label="Settings"
              Icon={SlidersHorizontal}
              look="quiet"
              onPress={() => setIsSetting(true)}
            />
          </>
        }
        count={lessons.length}
        actions={
          <>
            <ActionTile
              label="Open file"
              help="A lesson or a board"
              Icon={FolderOpen}
              onPress={() => picker.current?.click()}
            />
            <ActionTile
              label="Free board"
              help="Manipulatives, no lesson"
              Icon={PencilRuler}
              onPress={() => navigate('/board')}
            />
            <DropArea onFile={(file) => void open(file)} />
          </>
        }
      >
        {lessons.map((lesson) => (
          <Card
            key={lesson.metadata.id}
            lesson={lesson}
            step={sessions.find((session) => session.lesson === lesson.metadata.id)?.step ?? 1}
          />
        ))}
      </LibraryLayout>
      <Notice
        message={update ? 'A newer Small Steps is ready.' : null}
        {...(update ? { action: { label: 'Change to it now', onPress: update } } : {})}
      />
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="Lesson file"
        accept=".json,.lesson,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void open(file)
          event.target.value = ''
        }}
      />
      <SettingsPanel
        open={isSetting}
        onClose={() => setIsSetting(false)}
        settings={settings}
        onChange={change}
      />
      <ProblemList
        open={refused !== null}
        title={`${refused?.name ?? 'The file'} was not opened`}
        problems={refused?.problems ?? []}
        onClose={forgive}
      />
    </>
  )
}

function Card({ lesson, step }: { lesson: Lesson; step: number }) {
  const [, navigate] = useLocation()
  const { id, title, year, rtp, minutes } = lesson.metadata
  const steps = lesson.episodes.flatMap((episode) => episode.steps)
  const [first] = steps
  const carryOn = { carryOnFrom: step, onCarryOn: () => navigate(`/teach/${id}/carry-on`) }
  const [code] = rtp
  return (
    <LessonCard
      title={title}
      year={year === 0 ? 'Reception' : `Year ${year}`}
      {...(code === undefined ? {} : { code })}
      minutes={minutes}
      rhythm={lesson.episodes.flatMap((episode) => episode.steps.slice(-1).map(({ mode }) => mode))}
      onOpen={() => navigate(`/teach/${id}`)}
      {...(step > 1 ? carryOn : {})}
    >
      {first && <BoardThumbnail board={first.board} />}
    </LessonCard>
  )
}
