namespace VerifyTests;

/// <summary>What a developer reads when a snapshot fails.</summary>
internal static class SnapshotMessage
{
    public static string Mismatch(Snapshot snapshot, string received, string? verified, string? note)
    {
        List<string> lines =
        [
            verified is null ? "The snapshot has not been accepted yet." : "The text differs from its snapshot.",
            $"  verified: {snapshot.VerifiedPath}{(verified is null ? " (missing)" : "")}",
            $"  received: {snapshot.ReceivedPath}",
        ];

        var difference = FirstDifference.Between(verified ?? "", received);
        lines.Add($"First difference at line {difference.Line}:");
        lines.Add($"  verified: {difference.Verified}");
        lines.Add($"  received: {difference.Received}");
        lines.Add(
            "To accept, move the received file over the verified one, " +
            $"or run the tests with {SnapshotPolicy.AcceptVariable}=1 to accept all.");

        if (note is not null)
        {
            lines.Add(note);
        }

        return string.Join('\n', lines);
    }

    public static string Leftover(Snapshot snapshot, string leftover) =>
        $"""
        The snapshot has a verified file that no test compares any more.
          leftover: {leftover}
          compared: {snapshot.VerifiedPath}
        Delete or rename the leftover.
        """;
}
