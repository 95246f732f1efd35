/** The seal of the product. */
export function Sceau() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="sceau-fond"
        d="M16 1l3.3 2.3 4-.4 1.7 3.7 3.7 1.7-.4 4L30.6 16l-2.3 3.7.4 4-3.7 1.7-1.7 3.7-4-.4L16 31l-3.3-2.3-4 .4L7 25.4l-3.7-1.7.4-4L1.4 16l2.3-3.7-.4-4L7 6.6l1.7-3.7 4 .4z"
      />
      <path className="sceau-trait" d="M12 23.5V8.5h5.2a4.3 4.3 0 0 1 0 8.6H12" />
    </svg>
  )
}
