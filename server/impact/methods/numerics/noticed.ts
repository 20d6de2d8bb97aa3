/** z of 0.975 plus z of 0.8: a shift by so many standard deviations is noticed in 80 of 100 cases. */
export const noticedDeviations = 1.959963984540054 + 0.8416212335729143

/** From the half width of a 95 % interval to the effect that is noticed in 80 of 100 cases: 1.42941 (section 1.1). */
export const noticedHalfWidths = noticedDeviations / 1.959963984540054
