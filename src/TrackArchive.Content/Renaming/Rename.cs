using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Renaming;

/// <summary>Another id for a thing: an athlete, an event, a championship, a final, a nation, a club, a source or an article.</summary>
public sealed record Rename(EntityKind Kind, string Old, string New) : Move(Kind, Old, New)
{
    /// <summary>What can be renamed. Editions are called by their years, and the kinds of clubs have one file.</summary>
    public static readonly Vocabulary<EntityKind> Kinds = EntityKinds.Tokens.Only(
        EntityKind.Athlete, EntityKind.Article, EntityKind.Championship, EntityKind.Club, EntityKind.Event, EntityKind.Final, EntityKind.Nation, EntityKind.Source);

    internal override MovePlan Plan(IContentSource source)
    {
        if (Kind == EntityKind.Final && EditionOf(Old) != EditionOf(New))
            return MovePlan.Refuse("a final stays in its edition; move its file and correct both programmes by hand");
        return Finish(Draft.Create(source, new Replacement(Kind, Old, New) { IsOfTheThing = true }), refusal: null);
    }

    private static string EditionOf(string final) => final[..Math.Max(0, final.LastIndexOf('/'))];
}
