using TwelveLabs;
using TwelveLabs.Contract.Calls;

// Calls every operation of the client against a server that checks requests, and prints what that server found.
if (args is not [var address, var documentFile, var exceptionsFile])
{
    Console.Error.WriteLine("usage: TwelveLabs.Contract.Calls <base address> <bundled document> <exceptions>");
    return 2;
}

var document = new ApiDocument(documentFile);
var exceptions = new ExceptionList(exceptionsFile);
using var recorder = new ViolationRecorder();
using var client = new TwelveLabsClient("tlk_contract", new TwelveLabsClientOptions
{
    BaseAddress = new Uri(address),
    HttpMessageHandler = recorder,
    Timeout = TimeSpan.FromSeconds(20),
    Retry = RetryOptions.None,
});

var passed = 0;
var failures = new List<string>();
foreach (var operation in document.Operations)
{
    foreach (var call in ClientCalls.Of(client, operation))
    {
        recorder.Clear();
        var failure = await call.RunAsync(CancellationToken.None);
        Report($"{operation.Id} {call.Name}", exceptions.Without(operation.Id, recorder.Complaints(failure)));
    }

    // A server that finds nothing in an empty body finds nothing at all.
    if (operation.NeedsBody)
    {
        recorder.Clear();
        recorder.EmptiesBodies = true;
        var failure = await ClientCalls.Of(client, operation).First().RunAsync(CancellationToken.None);
        recorder.EmptiesBodies = false;
        var found = recorder.Complaints(null).Any(complaint => complaint.Contains("request.body", StringComparison.Ordinal));
        Report($"{operation.Id} with an empty body is noticed", found && failure is BadRequestException ? [] : ["the server found nothing"]);
    }
}

foreach (var leftover in exceptions.Leftovers)
{
    Report($"{leftover} stands in the list of exceptions", ["but does not occur any more: take it out"]);
}

Console.WriteLine($"{passed} passed, {failures.Count} failed, 0 skipped");
return failures.Count == 0 && passed > 0 ? 0 : 1;

void Report(string what, IReadOnlyCollection<string> complaints)
{
    if (complaints.Count == 0)
    {
        passed++;
        Console.WriteLine($"ok    {what}");
        return;
    }

    failures.Add(what);
    Console.WriteLine($"FAIL  {what}");
    foreach (var complaint in complaints)
    {
        Console.WriteLine($"      {complaint}");
    }
}
