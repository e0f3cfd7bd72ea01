using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Prose;
using TrackArchive.Content.Documents;

namespace TrackArchive.Content.Articles;

/// <summary>What an archive's texts and questions say that its results can be asked about, in the order in which they are read.</summary>
internal sealed class Statements
{
    public List<WrittenClaim> Claims { get; } = [];

    public List<ProseFigure> Figures { get; } = [];

    public List<ProseYear> Years { get; } = [];

    public List<ProseSuperlative> Superlatives { get; } = [];

    /// <summary>The questions that the site offers its readers, as an address asks them.</summary>
    public List<Located<string>> Questions { get; } = [];
}
