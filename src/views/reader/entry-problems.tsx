import { useQuery } from '@tanstack/react-query';
import { problemsQuery } from '../../load/problems-query.ts';
import { Button } from '../../ui/button.tsx';
import { Fact } from './fact.tsx';
import { ProblemsFact } from './problems-fact.tsx';

/** The problems of an index entry, which stand among those of the whole corpus: it has no file of its own. */
export function EntryProblems({ id }: { readonly id: string }) {
  const { data, isError, refetch } = useQuery(problemsQuery);
  if (isError) {
    return (
      <Fact name="Problems">
        The list of problems did not load.{' '}
        <Button look="text" onClick={() => void refetch()}>
          Try again
        </Button>
      </Fact>
    );
  }
  return data === undefined ? null : <ProblemsFact problems={data.filter(({ article }) => article === id)} />;
}
