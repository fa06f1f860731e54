// @ts-check

/**
 * An entity may have several owners. Reports filter and group by them, so that
 * each is a row that an index finds, and not a part of a text.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('assessment_owners', table => {
    table.comment('Each owner of each entity');
    table.text('entity_ref').notNullable();
    table.text('owner').notNullable();
    table.primary(['entity_ref', 'owner']);
    table.index(['owner', 'entity_ref']);
  });
  await knex.raw(
    `insert into assessment_owners (entity_ref, owner)
     select entity_ref, owner from assessments where owner is not null`,
  );
  await knex.raw('alter table assessments drop column owner');
};

/**
 * Keeps one owner of each entity, the first by name.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table assessments add column owner text');
  await knex.raw(
    `update assessments set owner = (
       select min(o.owner) from assessment_owners o
       where o.entity_ref = assessments.entity_ref
     )`,
  );
  await knex.schema.dropTable('assessment_owners');
};
