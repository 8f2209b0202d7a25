import { CategoryIcon } from './category-icon.tsx'

/** The picture of what it is about, or the sign of its subject; the title beside it says the same in words. */
export const Thumbnail = ({ picture, category }: { picture: string | null; category: string }) =>
  picture ? (
    <img className="thumbnail" src={picture} alt="" loading="lazy" decoding="async" width="44" height="44" />
  ) : (
    <span className="thumbnail">
      <CategoryIcon category={category} />
    </span>
  )
