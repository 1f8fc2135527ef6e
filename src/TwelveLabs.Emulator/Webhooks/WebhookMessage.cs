using System.Security.Cryptography;
using System.Text;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Webhooks;

/// <summary>Represents an event, with the exact bytes that are sent.</summary>
internal sealed record WebhookMessage(string Type, string TaskId, byte[] Body)
{
    public static WebhookMessage Of(TaskRecord task, IndexRecord index, string id)
    {
        var status = task.Status(task.EndsAt);
        var type = $"index.task.{status}";
        var body = new JsonObject
        {
            ["id"] = id,
            ["created_at"] = Json.Time(task.EndsAt),
            ["type"] = type,
            ["data"] = new JsonObject
            {
                ["id"] = task.Id,
                ["metadata"] = new JsonObject { ["duration"] = task.Video.Duration },
                ["status"] = status,
                ["engines"] = Json.Array(index.Engines.Select(engine => new JsonObject { ["name"] = engine.Name, ["options"] = Json.Array(engine.Options) })),
                ["tags"] = new JsonArray(),
            },
        };
        return new WebhookMessage(type, task.Id, Encoding.UTF8.GetBytes(body.ToJsonString()));
    }

    /// <summary>Returns the value of the TL-Signature header.</summary>
    public string Sign(string secret, DateTimeOffset now)
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(time), (byte)'.', .. Body];
        return $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret.Trim()), signed))}";
    }
}
