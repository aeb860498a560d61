import { Component, type ReactNode } from 'react'
import { ErrorCard } from '../ui/ErrorCard'

interface Props {
  readonly onLibrary: () => void
  readonly children: ReactNode
}

/** A screen that cannot be drawn makes room for a card. Stores and saving live outside it and go on. */
export class FaultBoundary extends Component<Props, { readonly hasFault: boolean }> {
  override state = { hasFault: false }

  static getDerivedStateFromError() {
    return { hasFault: true }
  }

  override render() {
    if (!this.state.hasFault) return this.props.children
    const again = () => this.setState({ hasFault: false })
    const goToLibrary = () => {
      this.props.onLibrary()
      again()
    }
    return (
      <ErrorCard
        title="This screen could not be shown"
        actions={[
          { label: 'Show it again', onPress: again, main: true },
          { label: 'Go to the library', onPress: goToLibrary },
        ]}
      >
        What the class did in a lesson is kept on this device.
      </ErrorCard>
    )
  }
}
