import type { ReactNode } from 'react';

type ProfilePartProps = {
  readonly title: string;
  readonly id?: string;
  readonly heading: 'h2' | 'h3';
  readonly children: ReactNode;
};

export function ProfilePart({ title, id, heading: Heading, children }: ProfilePartProps) {
  return (
    <div
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className="mt-4 border-line border-t pt-3 outline-none"
    >
      <Heading className="mb-2 font-semibold">{title}</Heading>
      {children}
    </div>
  );
}
