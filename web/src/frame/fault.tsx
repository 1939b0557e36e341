import { Component, type ReactNode } from "react";
import { useSpeech } from "../languages/language.tsx";

/** A page that breaks says so, and leaves the others alone. */
export class Fault extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}

function Broken({ error }: { readonly error: Error }) {
  const { say } = useSpeech();
  return (
    <div className="refused" role="alert">
      <h1>{say("fault.title")}</h1>
      <p lang="en">{error.message}</p>
      <button type="button" onClick={() => location.reload()}>
        {say("fault.again")}
      </button>
    </div>
  );
}
