using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>An article is not from after the archive's date.</summary>
internal sealed class ArticleDateHasCome : ICheck<ArticleDocument>
{
    public void Check(ArticleDocument article, DateOnly today, DiagnosticBag diagnostics)
    {
        if (article.Date is { } date && date.Value > today)
            diagnostics.Add(Codes.DateOutsideEdition, date.At, $"{date.Value:yyyy-MM-dd} is after the archive's date, {today:yyyy-MM-dd}", "the archive's date is in site.yml");
    }
}
