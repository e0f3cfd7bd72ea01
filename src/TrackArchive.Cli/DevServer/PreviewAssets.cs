namespace TrackArchive.Cli.DevServer;

/// <summary>The script and the stylesheet that only the preview adds.</summary>
internal static class PreviewAssets
{
    public static byte[] Script { get; } = Load("reload.js");

    public static byte[] Style { get; } = Load("overlay.css");

    private static byte[] Load(string name)
    {
        using var stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream("preview/" + name)
            ?? throw new InvalidOperationException($"the preview has no asset {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
