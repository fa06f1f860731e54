/** In pixels. The picture is lower where the card is narrow. */
export const pictureSize = { width: 272, height: 208, lowHeight: 144 } as const;
