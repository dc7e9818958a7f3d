import { useState } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * The text of a field that is being typed in, and `settled` when nobody types: the address follows a moment later, and must
 * not take back letters typed meanwhile. Back and Forward do; null ends the typing.
 */
export function useTyped(settled: string): readonly [text: string, setText: (text: string | null) => void] {
  const { key } = useLocation();
  const isTraversal = useNavigationType() === 'POP';
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState(key);
  if (seen !== key) {
    setSeen(key);
    if (isTraversal) setTyped(null);
  }
  return [typed ?? settled, setTyped];
}
