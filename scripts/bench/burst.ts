/** What the bare sender is told to send: the same bodies to each target, one after the other, targets side by side. */
export type Burst = { readonly targets: readonly string[]; readonly bodies: readonly string[] }
