const REFUSALS = {
  closed: 'This browser does not let pages keep anything, perhaps because the window is private.',
  blocked: 'Another tab still holds an older Small Steps. Close that tab.',
  slow: 'This device is taking very long to answer.',
  unread: 'What was saved here before could not be read, so it has been left as it is.',
} as const

/** Why we did not even try. */
export class StorageRefusal extends Error {
  constructor(why: keyof typeof REFUSALS) {
    super(REFUSALS[why])
    this.name = 'StorageRefusal'
  }
}

/** Why the device kept or gave nothing, in a sentence for the screen. */
export function storageProblem(error: unknown): string {
  if (error instanceof StorageRefusal) return error.message
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'This device has no room left.'
    case 'SecurityError':
    case 'InvalidStateError': // what a private window of an older Firefox says
      return REFUSALS.closed
    case 'VersionError':
      return 'A newer Small Steps is in use in another tab. Reload this page when it suits you.'
    default:
      return 'This browser could not use the storage of this device.'
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}
