namespace TrackArchive.Pages.Wording.Parts;

/// <summary>What the archive counts: "1 final", "1,204 finals".</summary>
public static class CountWords
{
    public static string Athletes(int number) => NumberWords.Count(number, "athlete", "athletes");

    public static string Editions(int number) => NumberWords.Count(number, "edition", "editions");

    public static string Finals(int number) => NumberWords.Count(number, "final", "finals");

    public static string Lists(int number) => NumberWords.Count(number, "list", "lists");

    public static string Marks(int number) => NumberWords.Count(number, "mark", "marks");

    public static string Medals(int number) => NumberWords.Count(number, "medal", "medals");

    public static string Pairs(int number) => NumberWords.Count(number, "pair", "pairs");

    public static string Publications(int number) => NumberWords.Count(number, "publication", "publications");

    public static string Races(int number) => NumberWords.Count(number, "race", "races");

    public static string Results(int number) => NumberWords.Count(number, "result", "results");

    public static string Rows(int number) => NumberWords.Count(number, "row", "rows");

    public static string Tables(int number) => NumberWords.Count(number, "table", "tables");

    public static string Titles(int number) => NumberWords.Count(number, "title", "titles");

    public static string Years(int number) => NumberWords.Count(number, "year", "years");
}
