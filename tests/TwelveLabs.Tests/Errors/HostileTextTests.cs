using System.Globalization;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;

namespace TwelveLabs.Tests.Errors;

/// <summary>Texts from outside cannot write to a terminal, forge a line of a log or fill it: not in a message, and not in the text of an exception.</summary>
public class HostileTextTests
{
    private const string Hostile = "a\u001b[31mred\0\u202etxt.exe\u2066\u2028x\u0085y\u200f\ufeff\rz\nFORGED line";

    private static readonly string Escaped = string.Concat(Hostile.Select(c => $"\\u{(int)c:x4}"));
    private static readonly string Long = new('w', 6_000_000);

    private static readonly Dictionary<string, ScriptedResponse> Scripts = new()
    {
        ["code"] = ScriptedResponse.Error(400, Escaped),
        ["message"] = ScriptedResponse.Error(400, "code", Escaped),
        ["page of documentation"] = ScriptedResponse.Error(400, "code", "message", Escaped),
        ["long code"] = ScriptedResponse.Error(400, Long[..900_000]),
        ["long message"] = ScriptedResponse.Error(400, "code", Long[..900_000]),
        ["long page of documentation"] = ScriptedResponse.Error(400, "code", "message", Long[..900_000]),
        ["envelope at 200"] = ScriptedResponse.Error(200, Escaped, Escaped, Escaped),
        ["page"] = ScriptedResponse.Text($"<html>{Hostile}</html>", "text/html", 502),
        ["long page"] = ScriptedResponse.Text($"<html>{Long}</html>", "text/html", 502),
        ["page at 200"] = ScriptedResponse.Text($"<html>{Hostile}</html>", "text/html"),
        ["value"] = ScriptedResponse.Json($$"""{"data":[{"_id":"a","ready":"{{Escaped}}"}]}"""),
        ["long value"] = ScriptedResponse.Json($$"""{"data":[{"_id":"a","ready":"{{Long}}"}]}"""),
        ["name on the path"] = ScriptedResponse.Json($$$"""{"data":[{"_id":{"{{{Escaped}}}":1}}],"{{{Escaped}}}":[{"{{{Escaped}}}":tru}]}"""),
        ["long name on the path"] = ScriptedResponse.Json($$"""{"data":{"{{Long}}":1},"{{Long}}":[tru]}"""),
        ["text in place of JSON"] = ScriptedResponse.Text(Hostile, "text/plain"),
        ["control characters in a string"] = ScriptedResponse.Json($$"""{"data":["{{Hostile}}"]}"""),
        ["content encoding"] = ScriptedResponse.Json("{}").With("Content-Encoding", "x\u009b31m"),
        ["id of the request"] = ScriptedResponse.Error(500).With("X-Request-Id", "id\u009b31m"),
        ["host of a redirect"] = new ScriptedResponse { Status = 302 }.With("Location", "http://%1b.example/"),
        ["status line"] = ScriptedResponse.Bytes("HTTP/1.1 2\u001b[31m0 no\r\n\r\n", Ending.Close),
        ["name of a header"] = ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nx\u001b[31m y\r\n\r\n", Ending.Close),
    };

    public static TheoryData<string> Names => [.. Scripts.Keys];

    public static TheoryData<Type> Exceptions =>
        [.. typeof(TwelveLabsClient).Assembly.GetTypes().Where(type => typeof(Exception).IsAssignableFrom(type) && type is { IsPublic: true, IsAbstract: false })];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_the_service_says_is_shown_escaped_and_short(string name)
    {
        await using var server = new ScriptedServer(Scripts[name]);
        using var client = Connect.To(server);
        Func<Task>[] calls =
        [
            () => client.Engines.ListAsync(),
            () => client.Tasks.WaitForCompletionAsync("t"),
            () => client.SendAsync(new RawRequest(HttpMethod.Get, "/engines")),
            async () =>
            {
                await foreach (var _ in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
                {
                }
            },
        ];
        var failures = new List<Exception>();
        foreach (var call in calls)
        {
            if (await Record.ExceptionAsync(call) is { } failure)
            {
                failures.Add(Assert.IsAssignableFrom<TwelveLabsException>(failure));
            }
        }

        Assert.NotEmpty(failures);
        Assert.All(failures, AssertFit);
    }

    [Theory]
    [InlineData("""{"_id":"t","status":"failed","error_message":"?"}""")]
    [InlineData("""{"_id":"t","status":"failed","?":"?"}""")]
    [InlineData("""{"_id":"t","status":"?"}""")]
    public async Task What_a_task_says_of_itself_is_shown_escaped_and_short(string task)
    {
        foreach (var text in new[] { Escaped, Long })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Json(task.Replace("?", text, StringComparison.Ordinal)));
            using var client = Connect.To(server, options => options.TimeProvider = new PacingClock());
            var wait = new WaitOptions { Timeout = TimeSpan.FromSeconds(5) };
            AssertFit(await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Tasks.WaitForCompletionAsync("t", wait: wait)));
        }
    }

    [Fact]
    public async Task What_users_code_says_is_shown_escaped_and_short()
    {
        foreach (var text in new[] { Hostile, Long })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Error(503));
            using var handler = new ThrowingHandler(text);
            Action<TwelveLabsClientOptions>[] places =
            [
                options => options.HttpMessageHandler = handler,
                options => options.Retry = new RetryOptions { BaseDelay = TimeSpan.FromTicks(1), MaxDelay = TimeSpan.FromTicks(1), OnRetry = _ => throw new InvalidOperationException(text) },
            ];
            foreach (var place in places)
            {
                using var client = Connect.To(server, place);
                AssertFit(await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Engines.ListAsync()));
            }

            using var keyless = new TwelveLabsClient(
                ApiKeyProvider.FromFunction(_ => throw new InvalidOperationException(text)), new TwelveLabsClientOptions { BaseAddress = server.Address });
            AssertFit(await Assert.ThrowsAsync<ApiKeyException>(() => keyless.Engines.ListAsync()));
        }
    }

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Every_exception_shows_what_it_is_given_escaped_and_short(Type type)
    {
        Assert.True(typeof(TwelveLabsException).IsAssignableFrom(type), $"{type} does not derive from {nameof(TwelveLabsException)}, which escapes its message.");
        var made = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(IndexingTask)) : type;
        foreach (var text in new[] { Hostile, Long })
        {
            foreach (var constructor in made.GetConstructors())
            {
                AssertFit((Exception)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter.ParameterType, text))]));
            }
        }
    }

    [Fact]
    public void An_exception_whose_cause_cannot_be_read_has_a_text_all_the_same() =>
        Assert.Contains("What failed.", new TwelveLabsException("What failed.", new UnreadableException()).ToString(), StringComparison.Ordinal);

    private static object? Argument(Type type, string text) => type switch
    {
        _ when type == typeof(string) => text,
        _ when type == typeof(Exception) => new InvalidOperationException(text, new JsonException(text)),
        _ when type == typeof(ApiHeaders) => ApiHeaders.Empty,
        _ when type == typeof(ErrorResponse) => new ErrorResponse
        {
            Operation = text,
            Envelope = new ErrorEnvelope { Code = text, Message = text, DocsUrl = text },
            BodyExcerpt = text,
            Advice = text,
        },
        { IsValueType: true } when Nullable.GetUnderlyingType(type) is null => RuntimeHelpers.GetUninitializedObject(type),
        _ when type == typeof(IndexingTask) => new IndexingTask(),
        _ => null,
    };

    private static void AssertFit(Exception failure)
    {
        Assert.True(failure.Message.Length <= 9000, $"The message has {failure.Message.Length} characters.");
        Assert.DoesNotContain(failure.Message, c => IsHarmful(c) || c is '\r' or '\n');
        var text = failure.ToString();
        Assert.True(text.Length <= 90_000, $"The text has {text.Length} characters.");
        Assert.DoesNotContain(text, IsHarmful);
        foreach (var value in failure.Data.Values.OfType<string>())
        {
            Assert.True(value.Length <= 9000, $"The data has a value of {value.Length} characters.");
            Assert.DoesNotContain(value, c => IsHarmful(c) || c is '\r' or '\n');
        }
    }

    private static bool IsHarmful(char c) => c is not ('\r' or '\n')
        && CharUnicodeInfo.GetUnicodeCategory(c) is (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private sealed class ThrowingHandler(string message) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(message, new IOException(message));
    }

    private sealed class UnreadableException : Exception
    {
        public override string ToString() => throw new InvalidOperationException("no text");
    }
}
