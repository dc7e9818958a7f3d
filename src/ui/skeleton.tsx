type BoneProps = { readonly className: string };

/** A grey block where something will stand. */
export function Bone({ className }: BoneProps) {
  return <div className={`rounded-md bg-hover ${className}`} />;
}

type SkeletonProps = {
  readonly label: string;
  readonly children: React.ReactNode;
  readonly className?: string;
};

/** The page's shape while its data is under way; fades in late, so that a quick load shows nothing. */
export function Skeleton({ label, children, className = '' }: SkeletonProps) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      <div aria-hidden className="animate-late">
        {children}
      </div>
    </div>
  );
}
