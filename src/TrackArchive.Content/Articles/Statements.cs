using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Prose;

namespace TrackArchive.Content.Articles;

/// <summary>What the texts of an archive say that its results can be asked about, in the order in which they are read.</summary>
internal sealed class Statements
{
    public List<WrittenClaim> Claims { get; } = [];

    public List<ProseFigure> Figures { get; } = [];

    public List<ProseYear> Years { get; } = [];
}
