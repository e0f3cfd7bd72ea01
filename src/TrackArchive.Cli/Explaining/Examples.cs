namespace TrackArchive.Cli.Explaining;

/// <summary>What a keeper reads who makes the mistake: the expected output of the specifications.</summary>
internal static class Examples
{
    private const string Prefix = "examples/";

    /// <summary>The first message of this code with its excerpt; mistakes seldom come alone, and the others are not of interest.</summary>
    public static string Get(string code)
    {
        using var reader = new StreamReader(typeof(Examples).Assembly.GetManifestResourceStream(Prefix + code)
            ?? throw new ArgumentException($"there is no example of {code}", nameof(code)));
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim('\n').Split("\n\n").First(message => message.Contains($" {code}: ", StringComparison.Ordinal));
    }
}
