import { ChromeButton } from '../ui/ChromeButton'
import { Dialog } from '../ui/Dialog'
import { DropCover } from '../ui/DropCover'
import { ProblemList } from '../ui/ProblemList'
import type { useBoardFiles } from './useBoardFiles'

/** What is said and asked while a file is opened on the free board. */
export function BoardFiles({ files, count }: { files: ReturnType<typeof useBoardFiles>; count: number }) {
  const { waiting, refused, put } = files
  const brought = waiting?.file.pages.length ?? 0
  return (
    <>
      {files.isOver && <DropCover>Let go to open the board.</DropCover>}
      <Dialog
        open={waiting !== null}
        title={waiting?.name ?? ''}
        onClose={() => put(null)}
        footer={
          <>
            <ChromeButton label="Leave it" look="quiet" onPress={() => put(null)} />
            <ChromeButton
              label={brought === 1 ? 'Show it instead' : 'Show them instead'}
              look={waiting?.hasRoom ? 'plain' : 'main'}
              onPress={() => put('instead')}
            />
            {waiting?.hasRoom && (
              <ChromeButton
                label={brought === 1 ? 'Add it here' : 'Add them here'}
                look="main"
                onPress={() => put('after')}
              />
            )}
          </>
        }
      >
        <p>
          This file has {pagesOf(brought)}, and there {count === 1 ? 'is' : 'are'} {pagesOf(count)} here.
          {waiting?.hasRoom ? '' : ' There is no room for all of them together.'} What makes room for them can
          be brought back while the free board is open.
        </p>
      </Dialog>
      <ProblemList
        open={refused !== null}
        title={`${refused?.name ?? 'The file'} was not opened`}
        problems={refused?.problems ?? []}
        onClose={files.forgive}
      />
    </>
  )
}

function pagesOf(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`
}
