using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Represents a request that was validated against the document.</summary>
internal sealed class ApiRequest(ApiOperation operation, Account account, IReadOnlyDictionary<string, string> pathValues, FaultSet faults)
{
    private readonly HashSet<Upload> _kept = [];

    public ApiOperation Operation { get; } = operation;

    public Account Account { get; } = account;

    public FaultSet Faults { get; } = faults;

    public JsonObject Query { get; set; } = [];

    public JsonObject Body { get; set; } = [];

    public IReadOnlyDictionary<string, Upload> Files { get; set; } = new Dictionary<string, Upload>();

    public string Path(string name) => pathValues[name];

    public Upload? File(string name) => Files.GetValueOrDefault(name);

    /// <summary>Keeps a file. All others are deleted when the request completes.</summary>
    public Upload Keep(Upload upload)
    {
        _kept.Add(upload);
        return upload;
    }

    public void DropFiles()
    {
        foreach (var upload in Files.Values.Where(upload => !_kept.Contains(upload)))
        {
            UploadStore.Delete(upload);
        }
    }
}
