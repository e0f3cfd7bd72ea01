namespace TrackArchive.Diagnostics;

/// <summary>One mistake in the content: what is wrong (<see cref="Message"/>), where, and what would mend it (<see cref="Hint"/>).</summary>
public sealed record Diagnostic(DiagnosticCode Code, SourceLocation Location, string Message, string? Hint = null)
{
    public override string ToString()
    {
        var severity = Code.Severity == Severity.Error ? "error" : "warning";
        var hint = Hint is null ? "" : $"; {Hint}";
        return $"{Location}: {severity} {Code.Id}: {Message}{hint}";
    }
}
