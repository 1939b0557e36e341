import { defaultModel, Model, type Property } from "@opensanctions/followthemoney";
import type { FtmEntity } from "../src/export/ftm/entity.ts";

const model = new Model(defaultModel);

/** What the model of FollowTheMoney has against these entities; nothing where it would take them all in. */
export function ftmComplaints(entities: readonly FtmEntity[]): string[] {
  const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
  const twice = entities.length === schemata.size ? [] : ["ids that stand twice"];
  return [...twice, ...entities.flatMap((entity) => [...propertyComplaints(entity, schemata), ...missing(entity)])];
}

function missing({ id, schema, properties }: FtmEntity): string[] {
  if (model.getSchema(schema).abstract) return [`${id}: nobody is just a ${schema}`];
  const required = defaultModel.schemata[schema]?.required ?? [];
  return required.filter((name) => properties[name] === undefined).map((name) => `${id}: a ${schema} without ${name}`);
}

function propertyComplaints({ id, schema, properties }: FtmEntity, schemata: ReadonlyMap<string, string>): string[] {
  return Object.entries(properties).flatMap(([name, values]) => {
    const property = model.getSchema(schema).getProperty(name);
    if (property.stub || property.deprecated) return [`${id} ${schema}.${name}: nobody writes it`];
    return values.flatMap((value) => {
      const wrong = wrongWith(value, property, schemata);
      return wrong === null ? [] : [`${id} ${schema}.${name} ${value}: ${wrong}`];
    });
  });
}

/** Why a value is none of its property's type; null where it is. */
function wrongWith(value: string, property: Property, schemata: ReadonlyMap<string, string>): string | null {
  const { name, values } = property.type;
  if (value.length > property.maxLength) return `longer than ${property.maxLength}`;
  switch (name) {
    case "entity": {
      const schema = schemata.get(value);
      if (schema === undefined) return "refers to nothing";
      return model.getSchema(schema).isA(property.getRange()) ? null : `a ${schema}, not a ${property.getRange().name}`;
    }
    case "country":
    case "language":
      return values.has(value) ? null : `no ${name}`;
    case "date":
      return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? null : "no date";
    case "url":
      return URL.canParse(value) ? null : "no address";
    case "number":
      return Number.isFinite(Number(value)) ? null : "no number";
    default:
      return ["name", "string", "text", "address"].includes(name) ? null : `of type ${name}`;
  }
}
