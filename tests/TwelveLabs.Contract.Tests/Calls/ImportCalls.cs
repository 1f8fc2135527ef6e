using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class ImportCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["task.transfers.importVideos"] = c => Create(c, c.Named(0)),
        ["task.transfers.importStatus"] = c => Of(c.Client.Imports.GetStatusAsync(c.Text(0), c.Text(1), c.Options(2), c.Cancel)),
        ["task.transfers.importLogs"] = c => Of(c.Client.Imports.ListLogsAsync(c.Text(0), c.Options(1), c.Cancel)),
    };

    private static Task<object?> Create(Invocation c, Named a)
    {
        var request = new CreateImportRequest
        {
            IndexId = a.Required("indexId"),
            UserMetadata = a.Map("userMetadata"),
            IncrementalImport = a.Value<bool>("incrementalImport"),
            RetryFailed = a.Value<bool>("retryFailed"),
        };
        return Of(c.Client.Imports.CreateAsync(a.Required("integrationId"), request, c.Options(1), c.Cancel));
    }
}
