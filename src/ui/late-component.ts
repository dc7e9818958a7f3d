import { type ComponentType, useEffect, useState } from 'react';

/**
 * A hook for a component whose code comes when it is first used: null until then; `Fault`, or null, for good where it does
 * not come. Unlike with `lazy`, each place that waits for it can choose when to draw it, and none waits for what else is being
 * drawn.
 */
export function lateComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
  Fault: ComponentType<Props> | null = null,
): () => ComponentType<Props> | null {
  let loaded: ComponentType<Props> | null = null;
  return () => {
    const [component, setComponent] = useState(() => loaded);
    useEffect(() => {
      const show = (arrived: ComponentType<Props>): void => {
        loaded = arrived;
        setComponent(() => arrived);
      };
      if (loaded === null) load().then(show, () => Fault && setComponent(() => Fault));
    }, []);
    return component;
  };
}
