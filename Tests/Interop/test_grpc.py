"""A gRPC client that nobody here wrote: grpcio, with nothing but what reflection tells it."""
import uuid

import grpc
import pytest
from google.protobuf import descriptor_pool, json_format, message_factory
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase)

SERVICES = {
    "gateway": {"goldenthread.gateway.v1.Views", "goldenthread.gateway.v1.People"},
    "plans": {"goldenthread.plans.v1.Plans"},
    "audits": {"goldenthread.audits.v1.Audits"},
    "workforce": {"goldenthread.workforce.v1.Workforce"},
    "notifications": {"goldenthread.notifications.v1.Notifications"},
}


class Client:
    def __init__(self, target, token=None):
        self.channel = grpc.insecure_channel(
            target, [("grpc.enable_http_proxy", 0), ("grpc.use_local_subchannel_pool", 1)])
        self.database = ProtoReflectionDescriptorDatabase(self.channel)
        self.pool = descriptor_pool.DescriptorPool(self.database)
        self.metadata = [("authorization", f"Bearer {token}")] if token else []

    def method(self, service, name):
        return self.pool.FindServiceByName(service).FindMethodByName(name)

    def _call(self, service, name, kind):
        method = self.method(service, name)
        answer = message_factory.GetMessageClass(method.output_type)
        request = message_factory.GetMessageClass(method.input_type)
        stub = getattr(self.channel, kind)(
            f"/{service}/{name}", request_serializer=lambda m: m.SerializeToString(),
            response_deserializer=answer.FromString)
        return stub, request

    def unary(self, service, name, body, timeout=10):
        stub, request = self._call(service, name, "unary_unary")
        return stub(json_format.ParseDict(body, request()), timeout=timeout,
                    metadata=self.metadata)

    def stream(self, service, name, body, timeout=20):
        stub, request = self._call(service, name, "unary_stream")
        return stub(json_format.ParseDict(body, request()), timeout=timeout,
                    metadata=self.metadata)


PLANS = "goldenthread.plans.v1.Plans"


@pytest.mark.parametrize("service", SERVICES)
def test_reflection_lists_the_services_and_health_says_serving(system, service):
    client = Client(system.target(service))
    assert SERVICES[service] <= set(client.database.get_services())
    for name in SERVICES[service]:
        assert client.pool.FindServiceByName(name).methods
    health = health_pb2_grpc.HealthStub(client.channel)
    answer = health.Check(health_pb2.HealthCheckRequest(), timeout=5)
    assert answer.status == health_pb2.HealthCheckResponse.SERVING


@pytest.mark.parametrize("service", SERVICES)
def test_every_method_refuses_a_caller_without_a_token(system, service):
    client = Client(system.target(service))
    for name in SERVICES[service]:
        for method in client.pool.FindServiceByName(name).methods:
            with pytest.raises(grpc.RpcError) as refused:
                if method.server_streaming:
                    next(client.stream(name, method.name, {}))
                else:
                    client.unary(name, method.name, {})
            assert refused.value.code() == grpc.StatusCode.UNAUTHENTICATED, method.name


def test_a_plan_is_read_with_a_token(system):
    client = Client(system.target("plans"), system.token())
    detail = client.unary(PLANS, "GetPlan", {"read": {"authority": "999"}})
    assert len(detail.objectives) == 25
    assert detail.counts.total == 90
    assert detail.actions[0].text


def test_a_token_for_one_council_is_refused_for_another(system):
    token = system.token("--authority", "803", "--role", "dfe_adviser")
    client = Client(system.target("plans"), token)
    with pytest.raises(grpc.RpcError) as refused:
        client.unary(PLANS, "GetPlan", {"read": {"authority": "999"}})
    assert refused.value.code() == grpc.StatusCode.PERMISSION_DENIED


def test_a_token_for_one_method_is_refused_for_another(system):
    token = system.token("--authority", "999", "--role", "improvement_manager",
                         "--method", f"{PLANS}/GetPlan")
    client = Client(system.target("plans"), token)
    assert client.unary(PLANS, "GetPlan", {"read": {"authority": "999"}}).plan.title
    with pytest.raises(grpc.RpcError) as refused:
        client.unary(PLANS, "ListMeasures", {"read": {"authority": "999"}})
    assert refused.value.code() == grpc.StatusCode.PERMISSION_DENIED


def test_an_altered_token_is_refused(system):
    token = system.token()
    head, body, signature = token.split(".")
    forged = ".".join([head, body, signature[:-4] + ("AAAA" if signature[-4:] != "AAAA" else "BBBB")])
    client = Client(system.target("plans"), forged)
    with pytest.raises(grpc.RpcError) as refused:
        client.unary(PLANS, "GetPlan", {"read": {"authority": "999"}})
    assert refused.value.code() == grpc.StatusCode.UNAUTHENTICATED


def test_a_change_is_seen_by_who_watches_and_is_recorded_once(system):
    client = Client(system.target("plans"), system.token(
        "--every-authority", "--role", "improvement_manager", "--subject", "integration:test"))
    watcher = Client(system.target("plans"), system.token("--every-authority", "--role", "service"))
    before = client.unary(PLANS, "GetPlan", {"read": {"authority": "999"}})
    position = before.read_point.position
    stream = watcher.stream(PLANS, "Watch", {"authority": "999", "after": str(position)})
    change = {
        "change": {"authority": "999", "idempotencyKey": str(uuid.uuid4())},
        "subject": {"kind": "OBJECT_KIND_ACTION", "id": before.actions[0].id},
        "update": {"progress": "Two more teams began this week."},
    }
    first = client.unary(PLANS, "RecordUpdate", change)
    again = client.unary(PLANS, "RecordUpdate", change)
    assert first.position == again.position
    assert (first.recorded, again.recorded) == (1, 0)
    entry = next(stream)
    assert entry.kind == "period_update_recorded"
    assert entry.position == first.position
    assert entry.actor == "integration:test"
    stream.cancel()


def test_what_is_wrong_is_named_field_by_field(system):
    client = Client(system.target("plans"), system.token(
        "--every-authority", "--role", "improvement_manager"))
    plan = client.unary(PLANS, "GetPlan", {"read": {"authority": "999"}})
    with pytest.raises(grpc.RpcError) as refused:
        client.unary(PLANS, "RecordUpdate", {
            "change": {"authority": "999", "idempotencyKey": str(uuid.uuid4())},
            "subject": {"kind": "OBJECT_KIND_ACTION", "id": plan.actions[0].id},
            "update": {"progress": "Seen with NHS number 943 476 5919 on Monday"},
        })
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "NHS number" in refused.value.details()
    trailers = dict(refused.value.trailing_metadata())
    assert b"update.progress" in trailers["grpc-status-details-bin"]
    assert "943" not in refused.value.details()


def test_an_unknown_council_is_not_found(system):
    client = Client(system.target("plans"), system.token())
    with pytest.raises(grpc.RpcError) as refused:
        client.unary(PLANS, "GetPlan", {"read": {"authority": "000"}})
    assert refused.value.code() == grpc.StatusCode.NOT_FOUND


def test_a_stale_version_is_told_the_current_one(system):
    client = Client(system.target("plans"), system.token(
        "--every-authority", "--role", "improvement_manager"))
    plan = client.unary(PLANS, "GetPlan", {"read": {"authority": "999"}})
    action = plan.actions[1]

    def update(based_on):
        return client.unary(PLANS, "RecordUpdate", {
            "change": {"authority": "999", "idempotencyKey": str(uuid.uuid4()),
                       "basedOn": str(based_on)},
            "subject": {"kind": "OBJECT_KIND_ACTION", "id": action.id},
            "update": {"progress": "The first of two at the same time."},
        })

    update(action.version)
    with pytest.raises(grpc.RpcError) as stale:
        update(action.version)
    assert stale.value.code() == grpc.StatusCode.ABORTED
