using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Checking;

/// <summary>Mistakes as programs read them.</summary>
internal static class DiagnosticOutput
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, CheckFormat format, DiagnosticLimits limits, TextWriter output)
    {
        switch (format)
        {
            case CheckFormat.Json:
                output.WriteLine(DiagnosticJson.Format(diagnostics));
                break;
            case CheckFormat.Sarif:
                output.WriteLine(SarifLog.Format(diagnostics));
                break;
            case CheckFormat.Github:
                GithubAnnotation.Write(diagnostics, limits, output);
                break;
            case CheckFormat.Text:
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "a format that programs do not read");
        }
    }
}
