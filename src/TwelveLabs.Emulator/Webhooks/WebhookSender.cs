using Microsoft.Extensions.Logging;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Webhooks;

/// <summary>
/// Posts an event when a task ends. The status of a task is computed from the elapsed time, so each task is awaited on the emulator's
/// clock. A failed delivery is retried with increasing delays; each attempt has a signature with its own time.
/// </summary>
internal sealed class WebhookSender(EmulatorServices services) : IAsyncDisposable
{
    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30)];

    private readonly HttpClient _http = services.Options.WebhookHandler is { } handler
        ? new(handler, disposeHandler: false) { Timeout = ResponseTimeout }
        : new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = ResponseTimeout };

    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _running = [];
    private readonly ILogger _logger = services.Options.LoggerFactory.CreateLogger("TwelveLabs.Emulator.Webhooks");

    /// <summary>Gets a value indicating whether the emulator sends events.</summary>
    public bool AreSent => services.Options.WebhookUrl is not null;

    /// <summary>Sends the event of a task once the task ends.</summary>
    public void Watch(Account account, TaskRecord task, IndexRecord index)
    {
        if (services.Options.WebhookUrl is not { } url)
        {
            return;
        }

        // Outside the lock, because it can acquire the lock of the account, which others hold when they call this method.
        var running = WatchAsync(account, task, index, url);
        lock (_running)
        {
            _running.RemoveAll(earlier => earlier.IsCompleted);
            _running.Add(running);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        Task[] running;
        lock (_running)
        {
            running = [.. _running];
        }

        await Task.WhenAll(running).ConfigureAwait(false);
        _http.Dispose();
        _end.Dispose();
    }

    private async Task WatchAsync(Account account, TaskRecord task, IndexRecord index, Uri url)
    {
        try
        {
            for (TimeSpan left; (left = task.EndsAt - services.Now) > TimeSpan.Zero;)
            {
                // Timers have a resolution of a millisecond; the next whole one is not too early.
                await DelayAsync(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds))).ConfigureAwait(false);
            }

            bool isThere;
            using (account.Enter())
            {
                isThere = account.Tasks.ContainsKey(task.Id);
            }

            if (isThere)
            {
                await SendAsync(WebhookMessage.Of(task, index, "whe_" + services.Ids.Next()), url).ConfigureAwait(false);
                using (account.Enter())
                {
                    task.EventIsDue = false;
                    if (account.Tasks.ContainsKey(task.Id))
                    {
                        account.Changed(task);
                    }
                }
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // The emulator is disposed, and pending events are dropped.
        }
    }

    private async Task SendAsync(WebhookMessage message, Uri url)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (await TrySendAsync(message, url).ConfigureAwait(false) is not { } failure)
            {
                Log.WebhookSent(_logger, message.Type, message.TaskId, url);
                return;
            }

            if (attempt == Pauses.Length)
            {
                Log.WebhookGivenUp(_logger, message.Type, message.TaskId, url, attempt + 1, failure);
                return;
            }

            Log.WebhookFailed(_logger, message.Type, message.TaskId, url, failure, Pauses[attempt].TotalSeconds);
            await DelayAsync(Pauses[attempt]).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the cause of the failure, or null if the receiver accepted the event.</summary>
    private async Task<string?> TrySendAsync(WebhookMessage message, Uri url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(message.Body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TryAddWithoutValidation("TL-Signature", message.Sign(services.Options.WebhookSecret!, services.Now));
        try
        {
            using var response = await _http.SendAsync(request, _end.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? null : $"the response was {(int)response.StatusCode}";
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
        catch (OperationCanceledException) when (!_end.IsCancellationRequested)
        {
            return $"no response arrived within {_http.Timeout.TotalSeconds} s";
        }
    }

    private Task DelayAsync(TimeSpan time) => Task.Delay(time, services.Options.TimeProvider, _end.Token);
}
