namespace TrackArchive.Pages.Pictures;

/// <summary>
/// The finish of a race that never was: the slower's distance to the line when the faster reached it, had both run at their
/// average speed from start to finish.
/// </summary>
/// <param name="Faster">Whose time was better.</param>
/// <param name="Slower">The other.</param>
/// <param name="FasterName">The family name.</param>
/// <param name="SlowerName">The family name.</param>
/// <param name="MetresBehind">Of the whole distance.</param>
/// <param name="Distance">In metres.</param>
public sealed record RelativeFinish(Link Faster, Link Slower, string FasterName, string SlowerName, decimal MetresBehind, decimal Distance);
