namespace TrackArchive.Pages.Wording;

/// <summary>How words are put together.</summary>
public static class TextWords
{
    /// <summary>"Coe", "Coe and Cram", "Coe, Cram and Ovett".</summary>
    public static string List(IReadOnlyList<string> items) => Join(items, "and");

    /// <summary>"Coe", "Coe or Cram", "Coe, Cram or Ovett".</summary>
    public static string Either(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>As it fits into a sentence: "men's 1500 metres".</summary>
    public static string LowerFirst(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>As it begins one.</summary>
    public static string UpperFirst(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Join(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };
}
