namespace TwelveLabs.Tests.Authentication;

public class KeyProviderTests
{
    private const string Old = "tlk_the_old_key_0001";
    private const string New = "tlk_the_new_key_0002";
    private static readonly ScriptedResponse Fine = ScriptedResponse.Json("""{"data":[]}""");
    private static readonly ScriptedResponse Rejected = ScriptedResponse.Error(401, ErrorCodes.ApiKeyInvalid, $"The key {Old} is not valid.");

    [Fact]
    public async Task The_provider_is_asked_for_each_request()
    {
        var asked = 0;
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, new Scripted(() => $"tlk_number_{++asked:00000}", _ => "unused"));
        await client.Engines.ListAsync();
        await client.Engines.ListAsync();
        Assert.Equal(["tlk_number_00001", "tlk_number_00002"], server.Calls.Select(Sent));
    }

    [Fact]
    public async Task A_rejected_key_is_asked_for_afresh_and_the_call_is_repeated_once()
    {
        var rejected = new List<string>();
        await using var server = new ScriptedServer(Rejected, Fine);
        using var client = To(server, new Scripted(() => Old, key =>
        {
            rejected.Add(key);
            return New;
        }));
        Assert.Empty((await client.Engines.ListAsync()).Data);
        Assert.Equal([Old, New], server.Calls.Select(Sent));
        Assert.Equal([Old], rejected);
    }

    [Fact]
    public async Task A_fresh_key_that_is_rejected_too_ends_the_call()
    {
        await using var server = new ScriptedServer(Rejected);
        using var client = To(server, new Scripted(() => Old, _ => New));
        var failure = await Assert.ThrowsAsync<AuthenticationException>(() => client.Engines.ListAsync());
        Assert.Equal(2, failure.Attempts);
        Assert.Equal([Old, New], server.Calls.Select(Sent));
        Assert.DoesNotContain(Old, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_another_key_the_exception_says_that_keys_expire_and_where_to_make_one()
    {
        await using var server = new ScriptedServer(Rejected, Fine);
        using var client = Connect.To(server.Address, Old);
        var failure = await Assert.ThrowsAsync<AuthenticationException>(() => client.Engines.ListAsync());
        Assert.Contains("Keys expire", failure.Message, StringComparison.Ordinal);
        Assert.Contains("dashboard", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Old, failure.ToString(), StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Another_401_asks_for_no_key()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(401, "unauthorized"), Fine);
        using var client = To(server, new Scripted(() => Old, _ => New));
        await Assert.ThrowsAsync<AuthenticationException>(() => client.Engines.ListAsync());
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task An_upload_is_repeated_with_the_fresh_key_when_its_source_can_be_read_again()
    {
        await using var server = new ScriptedServer(Rejected, ScriptedResponse.Json("""{"_id":"t"}"""));
        using var client = To(server, new Scripted(() => Old, _ => New));
        await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(new byte[5000], "clip.mp4") });
        Assert.Equal([Old, New], server.Calls.Select(Sent));
        Assert.All(server.Calls, call => Assert.Equal(5000, call.Parts[^1].Content.Length));

        using var once = new PatternStream(5000);
        await using var other = new ScriptedServer(Rejected);
        using var second = To(other, new Scripted(() => Old, _ => New));
        await Assert.ThrowsAsync<AuthenticationException>(() => second.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromStream(once, "clip.mp4") }));
        Assert.Single(other.Calls);
    }

    [Fact]
    public async Task A_key_file_that_is_swapped_is_taken_up_by_the_next_call()
    {
        using var file = new KeyFile(Old + "\n");
        var clock = new FakeTimeProvider();
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, ApiKeyProvider.FromFile(file.Path, clock));
        await client.Engines.ListAsync();
        file.Write(New);
        await client.Engines.ListAsync();
        clock.Advance(TimeSpan.FromSeconds(1));
        await client.Engines.ListAsync();
        Assert.Equal([Old, Old, New], server.Calls.Select(Sent));
    }

    [Fact]
    public async Task A_key_file_is_read_again_at_once_when_its_key_is_rejected()
    {
        using var file = new KeyFile(Old);
        await using var server = new ScriptedServer(Fine, Rejected, Fine);
        using var client = To(server, ApiKeyProvider.FromFile(file.Path, new FakeTimeProvider()));
        await client.Engines.ListAsync();
        file.Write(New);
        await client.Engines.ListAsync();
        Assert.Equal([Old, Old, New], server.Calls.Select(Sent));
    }

    [Fact]
    public async Task A_key_file_that_is_just_being_written_is_waited_for_when_its_key_was_rejected()
    {
        using var file = new KeyFile(Old);
        var looks = 0;
        var clock = new PacingClock
        {
            Passes = () =>
            {
                if (++looks == 2)
                {
                    file.Write(New);
                }

                return true;
            },
        };
        await using var server = new ScriptedServer(Fine, Rejected, Fine);
        using var client = To(server, ApiKeyProvider.FromFile(file.Path, clock));
        await client.Engines.ListAsync();
        file.Write("");
        await client.Engines.ListAsync();
        Assert.Equal([Old, Old, New], server.Calls.Select(Sent));
        Assert.Equal(2, looks);
    }

    [Fact]
    public async Task A_key_file_that_is_gone_or_empty_for_a_moment_leaves_the_key_as_it_was()
    {
        using var file = new KeyFile(Old);
        var clock = new FakeTimeProvider();
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, ApiKeyProvider.FromFile(file.Path, clock));
        await client.Engines.ListAsync();
        file.Write("");
        clock.Advance(TimeSpan.FromSeconds(2));
        await client.Engines.ListAsync();
        file.Delete();
        clock.Advance(TimeSpan.FromSeconds(2));
        await client.Engines.ListAsync();
        Assert.Equal([Old, Old, Old], server.Calls.Select(Sent));
    }

    [Fact]
    public async Task A_key_file_that_never_was_is_named()
    {
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, ApiKeyProvider.FromFile("no-such-key.txt"));
        var failure = await Assert.ThrowsAsync<ApiKeyException>(() => client.Engines.ListAsync());
        Assert.Contains("no-such-key.txt", failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_function_is_asked_once_until_its_key_is_rejected_or_old()
    {
        var asked = 0;
        var clock = new FakeTimeProvider();
        await using var server = new ScriptedServer(Fine, Fine, Rejected, Fine);
        using var client = To(server, ApiKeyProvider.FromFunction(_ => new ValueTask<string>($"tlk_number_{++asked:00000}"), TimeSpan.FromMinutes(10), clock));
        for (var i = 0; i < 3; i++)
        {
            await client.Engines.ListAsync();
        }

        clock.Advance(TimeSpan.FromMinutes(10));
        await client.Engines.ListAsync();
        Assert.Equal([1, 1, 1, 2, 3], server.Calls.Select(call => int.Parse(Sent(call)![^5..], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Of_many_calls_that_are_refused_together_one_asks()
    {
        var asked = 0;
        await using var server = new KeyGate(New);
        using var client = new TwelveLabsClient(
            ApiKeyProvider.FromFunction(async cancel =>
            {
                var number = Interlocked.Increment(ref asked);
                await Task.Yield();
                return number == 1 ? Old : New;
            }),
            new TwelveLabsClientOptions { BaseAddress = server.Address });
        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => client.Engines.ListAsync()));
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_provider_that_fails_is_told_apart_from_the_service()
    {
        await using var server = new ScriptedServer(Rejected);
        using var broken = To(server, ApiKeyProvider.FromFunction(_ => throw new TimeoutException("The vault is closed.")));
        var failure = await Assert.ThrowsAsync<ApiKeyException>(() => broken.Engines.ListAsync());
        Assert.Contains("The vault is closed.", failure.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Empty(server.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tlk_a b_secret_part")]
    public async Task What_a_provider_gives_must_be_able_to_be_a_key(string key)
    {
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, new Scripted(() => key, _ => key));
        var failure = await Assert.ThrowsAsync<ApiKeyException>(() => client.Engines.ListAsync());
        Assert.DoesNotContain("secret_part", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_function_that_gave_what_is_no_key_once_is_asked_again()
    {
        var answers = new Queue<string>(["", "tlk_a b", New]);
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, ApiKeyProvider.FromFunction(_ => new ValueTask<string>(answers.Dequeue())));
        await Assert.ThrowsAsync<ApiKeyException>(() => client.Engines.ListAsync());
        await Assert.ThrowsAsync<ApiKeyException>(() => client.Engines.ListAsync());
        await client.Engines.ListAsync();
        Assert.Equal(New, Sent(server.Call));
    }

    [Fact]
    public async Task A_provider_that_heeds_no_token_holds_no_call()
    {
        using var source = new CancellationTokenSource();
        var never = new TaskCompletionSource<string>();
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, ApiKeyProvider.FromFunction(async _ =>
        {
            await source.CancelAsync();
            return await never.Task;
        }));
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Engines.ListAsync(cancellationToken: source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task A_provider_that_speaks_of_the_rejected_key_is_not_quoted()
    {
        await using var server = new ScriptedServer(Rejected);
        using var client = To(server, new Scripted(() => Old, key => throw new InvalidOperationException($"No key after {key}.")));
        var failure = await Assert.ThrowsAsync<ApiKeyException>(() => client.Engines.ListAsync());
        Assert.DoesNotContain(Old, failure.ToString(), StringComparison.Ordinal);
        Assert.Contains("No key after", failure.Message, StringComparison.Ordinal);
        Assert.Equal("Engines_List", failure.Operation);
    }

    [Fact]
    public async Task Cancelling_while_the_provider_works_is_the_callers_cancellation()
    {
        using var source = new CancellationTokenSource();
        await using var server = new ScriptedServer(Fine);
        using var client = To(server, ApiKeyProvider.FromFunction(async cancel =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancel);
            return Old;
        }));
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Engines.ListAsync(cancellationToken: source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    private static string? Sent(ReceivedCall call) => call.Header("x-api-key");

    private static TwelveLabsClient To(ScriptedServer server, ApiKeyProvider provider) =>
        new(provider, new TwelveLabsClientOptions { BaseAddress = server.Address, Retry = RetryOptions.None });

    private sealed class Scripted(Func<string> get, Func<string, string> refresh) : ApiKeyProvider
    {
        public override ValueTask<string> GetAsync(CancellationToken cancellationToken = default) => new(get());

        public override ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default) => new(refresh(rejectedKey));
    }
}
