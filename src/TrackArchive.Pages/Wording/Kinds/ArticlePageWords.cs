namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>Articles, and where to follow them.</summary>
public static class ArticlePageWords
{
    public const string AllArticles = "All articles";

    public const string AboutThisArticle = "About this article";

    public const string WhoAndWhat = "Who and what";

    public const string FollowInAReader = "Follow new articles in a feed reader:";

    public const string Neighbours = "Articles before and after";

    /// <summary>The feed’s own title.</summary>
    public static string DescribeFeed(string site) => $"{site}: articles";

    /// <summary>What a feed reader calls a feed: "TrackArchive: articles (Atom)".</summary>
    public static string DescribeFeed(string site, string format) => $"{DescribeFeed(site)} ({format})";

    /// <summary>"6 minutes, 1980s"; without years where the article is about none.</summary>
    public static string DescribeReading(int minutes, (int From, int To)? years)
    {
        var era = years is not { } span ? "" : DateWords.FormatDecade(span.From) == DateWords.FormatDecade(span.To) ? $", {DateWords.FormatDecade(span.From)}" : $", {span.From} to {span.To}";
        return NumberWords.Count(minutes, "minute", "minutes") + era;
    }
}
