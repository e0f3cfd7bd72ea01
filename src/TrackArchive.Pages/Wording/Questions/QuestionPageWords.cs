using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Questions;

/// <summary>The page of questions.</summary>
public static class QuestionPageWords
{
    public const string Answer = "The answer";

    public const string SaveAsCsv = "Save as CSV";

    public const string SaveAsJson = "Save as JSON";

    public const string LinkToThisQuestion = "Link to this question";

    public const string WithoutScripts = "Answering a question needs JavaScript. The pages named with each question give the same facts, and the lists below lead to every final.";

    public const string QuestionsToStartWith = "Questions to start with";

    public const string SeeAlso = "See also:";

    public const string ByChampionship = "Finals by championship";

    public const string ByEvent = "Finals by event";

    public const string ByYear = "Finals by year";

    public const string AskAboutEvent = "Ask about this event";

    public const string AskAboutEdition = "Ask about this edition";

    public static string Describe(Archive archive) =>
        $"Search the results of {CountWords.Finals(archive.Finals.Length)} by event, {(archive.Nations.IsEmpty ? "" : "nation, ")}athlete, year, place, mark, margin or age, and count them as you like.";

    public static string AskAboutMedals(Team nation) => $"Ask about the medals of {nation.Name}";

    public static string AskAbout(Athlete athlete) => $"Ask about {athlete.Name}";

    public const string OpenInSql = "Open in SQL";
}
