import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { panBy, zoomAt } from './camera.ts';
import type { Point } from './project-outlines.ts';
import type { MoveCamera } from './use-camera.ts';

/** A pointer that moves less than this presses, one that moves more drags. */
const SLACK = 4;

const WHEEL_SPEED = 0.0022;

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by];

/** One finger goes from `last` to `now` while the other stays: what is between them stays between them. */
function pinch(last: Point, now: Point, other: Point): Parameters<MoveCamera>[0] {
  const factor = distance(now, other) / Math.max(1, distance(last, other));
  const [from, to] = [middle(last, other), middle(now, other)];
  return (camera, size) => panBy(zoomAt(camera, size, factor, from), size, minus(to, from));
}

type Gesture = { readonly start: Point; readonly isDrag: boolean };

/** Zooms by the wheel with Control, which is also what pinching a trackpad sends; the wheel alone scrolls the page. */
function useWheelZoom(element: RefObject<HTMLElement | null>, move: MoveCamera): void {
  useEffect(() => {
    const target = element.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 30;
      const factor = Math.exp(-pixels * WHEEL_SPEED * (Math.abs(pixels) < 30 ? 4 : 1));
      move((camera, size) => zoomAt(camera, size, factor, [event.clientX - left, event.clientY - top]));
    };
    target?.addEventListener('wheel', onWheel, { passive: false });
    return () => target?.removeEventListener('wheel', onWheel);
  }, [element, move]);
}

/** Dragging moves the map, two fingers zoom it; a press that became a drag presses nothing. */
export function useMapGestures(element: RefObject<HTMLElement | null>, move: MoveCamera) {
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture | null>(null);
  useWheelZoom(element, move);

  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const start = pointOf(event);
    // The first of a gesture: what an earlier one left, released outside, does not count.
    if (event.isPrimary) {
      pointers.current.clear();
      gesture.current = { start, isDrag: false };
    }
    pointers.current.set(event.pointerId, start);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const last = pointers.current.get(event.pointerId);
    if (last === undefined || gesture.current === null || event.buttons === 0) return;
    const now = pointOf(event);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    const { start, isDrag } = gesture.current;
    if (!isDrag && other === undefined && distance(start, now) < SLACK) return;
    if (!isDrag) {
      gesture.current = { start, isDrag: true };
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    pointers.current.set(event.pointerId, now);
    if (other === undefined) move((camera, size) => panBy(camera, size, minus(now, last)));
    else move(pinch(last, now, other));
  };
  const onPointerEnd = (event: PointerEvent<HTMLElement>): void => {
    pointers.current.delete(event.pointerId);
  };
  const onClickCapture = (event: MouseEvent<HTMLElement>): void => {
    if (gesture.current?.isDrag !== true || event.detail === 0) return;
    gesture.current = null;
    event.stopPropagation();
    event.preventDefault();
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onClickCapture,
  };
}
